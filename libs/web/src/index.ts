export { Action, ActionLink, type ActionLinkProps, type ActionProps } from './keys/Action.js';
export { KeyHint, keyLabel } from './keys/KeyHint.js';
export { setSingleKeys, singleKeysOn, useSingleKeys } from './keys/singleKeys.js';
export { type KeyBindings, type UseKeysOptions, useKeys } from './keys/useKeys.js';
export { BulkBar, type BulkBarProps, type BulkEffect } from './parts/feedback/BulkBar.js';
export { ConfirmDialog, type ConfirmDialogProps } from './parts/feedback/ConfirmDialog.js';
export { Progress, type ProgressProps } from './parts/feedback/Progress.js';
export {
  EmptyState,
  type EmptyStateProps,
  ErrorState,
  type ErrorStateProps,
  SkeletonRows,
  type SkeletonRowsProps,
} from './parts/feedback/States.js';
export { RateBar, type RateBarProps } from './parts/figure/RateBar.js';
export { CountryField, type CountryFieldProps } from './parts/form/CountryField.js';
export {
  DateTimeField,
  type DateTimeFieldProps,
  ZoneField,
  type ZoneFieldProps,
} from './parts/form/DateTimeField.js';
export { fieldError, SelectField, TextAreaField, TextField } from './parts/form/Field.js';
export { FileDrop, type FileDropProps } from './parts/form/FileDrop.js';
export { fileSize } from './parts/form/fileRules.js';
export { Tick, type TickProps } from './parts/form/Tick.js';
export { Letter, type LetterProps, Message, type MessageProps } from './parts/letter/Letter.js';
export {
  Page,
  PageBody,
  type PageBodyProps,
  PageFoot,
  PageHeader,
  type PageHeaderProps,
  type PageProps,
  usePageTitle,
} from './parts/page/Page.js';
export { type TabItem, Tabs, type TabsProps, type View, Views, type ViewsProps } from './parts/page/Views.js';
export { Card, type CardProps, ListItem, type ListItemProps, ListSection } from './parts/portal/Card.js';
export type { RibbonMark, RibbonShape, RibbonStep } from './parts/ribbon/layout.js';
/** Classes of what every picture of a plan over time is drawn with: its weeks, its line, today, and what is done. */
export { default as timeMarks } from './parts/ribbon/marks.module.css';
export { Ribbon, type RibbonLane, type RibbonProps } from './parts/ribbon/Ribbon.js';
export { Row, type RowProps } from './parts/rows/Row.js';
export { RowGroup, type RowGroupProps, RowList, type RowListProps } from './parts/rows/RowList.js';
export { Brand, Mark } from './parts/shell/Brand.js';
export { ConsoleShell, type ConsoleShellProps } from './parts/shell/ConsoleShell.js';
export type { OtherPlace, PersonMenuProps } from './parts/shell/PersonMenu.js';
export {
  PortalHeader,
  type PortalHeaderProps,
  type PortalSection,
  PortalShell,
  type PortalShellProps,
} from './parts/shell/PortalShell.js';
export type { Icon, Section } from './parts/shell/sections.js';
export { Chip, type ChipProps } from './parts/status/Chip.js';
export {
  type Status,
  StatusGlyph,
  type StatusGlyphProps,
  StatusWord,
  type StatusWordProps,
  statusTone,
  type Tone,
} from './parts/status/StatusGlyph.js';
export { Fold, StepItem, type StepItemProps, Steps, TodayMark } from './parts/steps/Steps.js';
export type { Column, More, Selection } from './parts/table/columns.js';
export { DataTable, type DataTableProps } from './parts/table/DataTable.js';
export { LoadMore } from './parts/table/LoadMore.js';
export { type ToastAction, type ToastMessage, type Toasts, useToast } from './parts/toast/toast.js';
export { Why, type WhyProps } from './parts/why/Why.js';
export { Crossroads } from './session/Crossroads.js';
export { NotFound, RouteProblem, type RouteProblemProps } from './session/RouteProblem.js';
export { signOut } from './session/signOut.js';
export { TenantFrame } from './session/TenantFrame.js';
export { ViewerGate, type ViewerGateProps } from './session/ViewerGate.js';
export { addressOf, appOf, type Place, useViewer, type Viewer } from './session/viewer.js';
export { countries, ownCountry } from './text/countries.js';
export { DatesProvider, type DatesProviderProps, useDates } from './text/DatesProvider.js';
export {
  createDates,
  type Dates,
  type DueWording,
  type InstantLike,
  type Reader,
} from './text/dates.js';
export { noteOf, type ReasonLike, sentencesOf } from './text/reasons.js';
export { contactRoleWords } from './text/terms.js';
export { warningLines } from './text/warnings.js';
export { count, initials, list, number, percent } from './text/words.js';
export { allZones, browserZone, placeOf, toInstant, toLocal } from './text/zoned.js';
export { AfterwordProvider, type AfterwordProviderProps } from './theme/AfterwordProvider.js';
