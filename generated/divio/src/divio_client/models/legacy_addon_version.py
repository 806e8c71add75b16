from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model


class LegacyAddonVersion(Model):
    addon: UUID | None = None
    annotations: list[Any] | None = None
    changelog: str | None = None
    download_url: str | None = None
    installation_count: int | None = None
    production_installation_count: int | None = None
    release_channels: list[Any] | None = None
    timestamp_added: DateTime | None = None
    uploaded_by: str | None = None
    uuid: UUID | None = None
    version: str | None = None
