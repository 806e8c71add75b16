from uuid import UUID

from .._runtime import Model


class LegacyApplication(Model):
    addons_bug_count: int | None = None
    addons_feature_available: bool | None = None
    addons_not_configured_count: int | None = None
    addons_update_count: int | None = None
    base_project_release_channel: UUID | None = None
    base_project_version: UUID | None = None
    organisation: UUID | None = None
    uuid: UUID | None = None
