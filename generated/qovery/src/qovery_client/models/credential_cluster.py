from uuid import UUID

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum


class CredentialCluster(Model):
    id: UUID | None = None
    name: str | None = None
    cloud_provider: CloudProviderEnum | None = None
