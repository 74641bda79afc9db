/** What the parts of a dossier are read with: the query takes the tenant and the applications as $1 and $2. */
export type ReadDossierRows = <Row extends object>(sql: string) => Promise<Row[]>;
