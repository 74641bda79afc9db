import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  Drawer,
  Input,
  InputWrapper,
  Kbd,
  type MantineColorsTuple,
  Menu,
  Modal,
  Paper,
  Popover,
  Skeleton,
  Table,
  Tooltip,
} from '@mantine/core';
import classes from './theme.module.css';

/** A Mantine colour tuple that points at a ramp of tokens.css. */
const ramp = (name: string) =>
  Array.from({ length: 10 }, (_, step) => `var(--${name}-${step})`) as unknown as MantineColorsTuple;

const px = (pixels: number) => `${pixels / 16}rem`;

/** Height, side padding, type and corner of a button, by Mantine's size names. */
const buttonSizes: Record<string, { height: number; padding: number; font: number; radius: number }> = {
  compact: { height: 26, padding: 9, font: 12, radius: 6 },
  xs: { height: 28, padding: 10, font: 13, radius: 6 },
  sm: { height: 32, padding: 12, font: 13, radius: 6 },
  md: { height: 44, padding: 16, font: 15, radius: 8 },
  lg: { height: 52, padding: 20, font: 17, radius: 12 },
};

/**
 * How tokens.css reaches Mantine. Light and dark roles stay in tokens.css, which answers to Mantine's own
 * data-mantine-color-scheme; this file only wires them.
 */
export const theme = createTheme({
  // Petrol is spelled out, since Mantine computes contrast from it and cannot read a custom property.
  colors: {
    petrol: [
      '#eefafe',
      '#ddf2fa',
      '#c2e5f3',
      '#9fd2e6',
      '#78b9d1',
      '#519ab5',
      '#2f7a94',
      '#136077',
      '#05485c',
      '#04313e',
    ],
    rubric: ramp('rubric'),
    amber: ramp('amber'),
    moss: ramp('moss'),
    plum: ramp('plum'),
    slate: ramp('slate'),
  },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontWeights: { regular: '420', medium: '520', bold: '620' },
  fontSizes: { xs: px(12), sm: px(13), md: px(14), lg: px(16), xl: px(18) },
  lineHeights: { xs: '1.334', sm: '1.539', md: '1.429', lg: '1.5', xl: '1.334' },
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '620',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: px(24), lineHeight: '1.25' },
      h2: { fontSize: px(18), lineHeight: '1.334' },
      h3: { fontSize: px(14), lineHeight: '1.429' },
      h4: { fontSize: px(13), lineHeight: '1.539' },
      h5: { fontSize: px(12), lineHeight: '1.334' },
      h6: { fontSize: px(12), lineHeight: '1.334' },
    },
  },
  radius: { xs: px(3), sm: px(6), md: px(8), lg: px(12), xl: px(14) },
  defaultRadius: 'sm',
  spacing: { xs: px(4), sm: px(8), md: px(12), lg: px(16), xl: px(24) },
  shadows: { xs: 'none', sm: 'none', md: 'var(--e-float)', lg: 'var(--e-float)', xl: 'var(--e-float)' },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs', variant: 'default' },
      classNames: { root: classes.button },
      vars: (_theme, props) => {
        const size = buttonSizes[String(props.size ?? 'xs')] ?? buttonSizes['xs'];
        return {
          root: {
            '--button-height': `${size?.height}px`,
            '--button-padding-x': `${size?.padding}px`,
            '--button-fz': `${size?.font}px`,
            '--button-radius': `${size?.radius}px`,
            ...(props.variant === 'filled' && props.color === undefined
              ? {
                  '--button-bg': 'var(--accent)',
                  '--button-hover': 'var(--accent-hover)',
                  '--button-color': 'var(--on-accent)',
                }
              : {}),
            ...(props.variant === 'subtle' && props.color === undefined
              ? { '--button-color': 'var(--text-2)', '--button-hover': 'var(--sunk)' }
              : {}),
            ...(props.variant === undefined || props.variant === 'default'
              ? { '--button-bd': '1px solid var(--line-strong)' }
              : {}),
          },
        };
      },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { variant: 'subtle', color: 'gray', size: 28 },
      classNames: { root: classes.icon },
    }),
    Paper: Paper.extend({ defaultProps: { shadow: 'xs', withBorder: true, radius: 'md' } }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 0, horizontalSpacing: 10, highlightOnHover: true },
    }),
    Input: Input.extend({ classNames: { input: classes.input } }),
    InputWrapper: InputWrapper.extend({
      classNames: { label: classes.label, description: classes.description, error: classes.error },
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'xs', radius: 'xs' },
      classNames: { input: classes.checkbox, label: classes.choiceLabel },
    }),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'xs', tt: 'none', fw: 520 } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: false } },
    }),
    Menu: Menu.extend({
      defaultProps: { shadow: 'md', radius: 'md', transitionProps: { transition: 'fade', duration: 90 } },
      classNames: { dropdown: classes.floating, item: classes.menuItem },
    }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'md', radius: 'md' },
      classNames: { dropdown: classes.floating },
    }),
    Modal: Modal.extend({
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        centered: true,
        transitionProps: { transition: 'fade', duration: 160 },
      },
      classNames: {
        content: classes.floating,
        header: classes.floatingHeader,
        title: classes.floatingTitle,
        overlay: classes.scrim,
      },
    }),
    Drawer: Drawer.extend({
      defaultProps: { shadow: 'md', transitionProps: { duration: 160 } },
      classNames: {
        content: classes.floating,
        header: classes.floatingHeader,
        title: classes.floatingTitle,
        overlay: classes.scrim,
      },
    }),
    Kbd: Kbd.extend({ defaultProps: { size: 'xs' } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: 'xs' } }),
  },
});

const roles = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent-text)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-gray-light-hover': 'var(--sunk)',
  '--mantine-color-gray-light-color': 'var(--text-2)',
  '--mantine-color-petrol-filled': 'var(--accent)',
  '--mantine-color-petrol-filled-hover': 'var(--accent-hover)',
  '--mantine-color-petrol-text': 'var(--accent-text)',
  '--mantine-color-petrol-outline': 'var(--accent)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
};

/** Mantine's own colour roles, answered by ours; they change with the scheme because ours do. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
