from uuid import UUID

from .._runtime import Model
from .provider_enum import ProviderEnum


class WebhookCreate(Model):
    provider: ProviderEnum
    """Provider of the repository: `GITLAB`, `GITHUB` or `BITBUCKET`."""

    repository: UUID
    """UUID of the repository."""

    uuid: UUID | None = None
