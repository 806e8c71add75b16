from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .provider_enum import ProviderEnum


class Webhook(Model):
    date_created: DateTime | None = None
    date_modified: DateTime | None = None
    last_dispatch_at: DateTime | None = None
    last_dispatch_message: str | None = None
    last_dispatch_success: bool | None = None
    provider_class: ProviderEnum | None = None
    provider_config: Any = None
    repository: UUID | None = None
    trigger_url: str | None = None
    uuid: UUID | None = None
