from typing import Any
from uuid import UUID

from .._runtime import DateTime, Model
from .provider_enum import ProviderEnum


class Webhook(Model):
    date_created: DateTime | None = None
    """When it was created."""

    date_modified: DateTime | None = None
    """When it last changed."""

    last_dispatch_at: DateTime | None = None
    """When the webhook was last called."""

    last_dispatch_message: str | None = None
    """What came of the last call."""

    last_dispatch_success: bool | None = None
    """Whether the last call succeeded."""

    provider_class: ProviderEnum | None = None
    """Provider of the repository: `GITLAB`, `GITHUB` or `BITBUCKET`."""

    provider_config: Any = None
    repository: UUID | None = None
    """UUID of the repository."""

    trigger_url: str | None = None
    """URL that triggers the webhook."""

    uuid: UUID | None = None
