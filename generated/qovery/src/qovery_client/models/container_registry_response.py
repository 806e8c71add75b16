from uuid import UUID

from .._runtime import DateTime, Model
from .container_registry_kind_enum import ContainerRegistryKindEnum


class ContainerRegistryResponseCluster(Model):
    id: UUID
    name: str


class ContainerRegistryResponseConfig(Model):
    access_key_id: str | None = None
    azure_application_id: str | None = None
    azure_application_object_id: str | None = None
    azure_subscription_id: str | None = None
    azure_tenant_id: str | None = None
    gcp_credentials_type: str | None = None
    project_id: str | None = None
    region: str | None = None
    role_arn: str | None = None
    scaleway_access_key: str | None = None
    scaleway_project_id: str | None = None
    service_account_email: str | None = None
    token_lifetime_seconds: int | None = None
    username: str | None = None
    workload_identity_provider_resource: str | None = None


class ContainerRegistryResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    associated_services_count: int | None = None
    cluster: ContainerRegistryResponseCluster | None = None
    config: ContainerRegistryResponseConfig | None = None
    description: str | None = None
    kind: ContainerRegistryKindEnum | None = None
    name: str | None = None
    url: str | None = None
