from uuid import UUID

from .._runtime import Model
from .provider_enum import ProviderEnum


class WebhookCreate(Model):
    provider: ProviderEnum
    repository: UUID
    uuid: UUID | None = None
