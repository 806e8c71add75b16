from uuid import UUID

from .._runtime import Model
from .provider_enum import ProviderEnum


class WebhookCreate(Model):
    uuid: UUID | None = None
    provider: ProviderEnum
    repository: UUID
