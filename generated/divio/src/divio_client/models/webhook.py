from datetime import datetime
from typing import Any
from uuid import UUID

from .._runtime import Model
from .provider_enum import ProviderEnum


class Webhook(Model):
    date_created: datetime | None = None
    date_modified: datetime | None = None
    last_dispatch_at: datetime | None = None
    last_dispatch_message: str | None = None
    last_dispatch_success: bool | None = None
    provider_class: ProviderEnum | None = None
    provider_config: Any = None
    repository: UUID | None = None
    trigger_url: str | None = None
    uuid: UUID | None = None
