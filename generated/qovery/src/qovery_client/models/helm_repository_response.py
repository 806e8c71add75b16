from uuid import UUID

from .._runtime import DateTime, Model
from .helm_repository_kind_enum import HelmRepositoryKindEnum


class HelmRepositoryResponseConfig(Model):
    access_key_id: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    region: str | None = None
    role_arn: str | None = None
    scaleway_access_key: str | None = None
    scaleway_project_id: str | None = None
    username: str | None = None


class HelmRepositoryResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    associated_services_count: int | None = None
    config: HelmRepositoryResponseConfig | None = None
    description: str | None = None
    kind: HelmRepositoryKindEnum | None = None
    name: str
    skip_tls_verification: bool | None = None
    url: str | None = None
