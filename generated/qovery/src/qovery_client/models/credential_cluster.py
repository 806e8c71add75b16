from uuid import UUID

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum


class CredentialCluster(Model):
    cloud_provider: CloudProviderEnum | None = None
    id: UUID | None = None
    name: str | None = None
