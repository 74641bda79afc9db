import { webApp } from '@afterword/web/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({ ...webApp('/portal/'), plugins: [react()] });
