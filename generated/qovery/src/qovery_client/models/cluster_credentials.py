from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class AwsRoleClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["AWS_ROLE"]
    role_arn: str


class AwsStaticClusterCredentials(Model):
    access_key_id: str
    id: UUID
    name: str
    object_type: Literal["AWS"]


class AzureStaticClusterCredentials(Model):
    azure_application_id: str
    azure_application_object_id: str
    azure_subscription_id: str
    azure_tenant_id: str
    id: UUID
    name: str
    object_type: Literal["AZURE"]


class EksAnywhereVsphereClusterCredentials(Model):
    access_key_id: str | None = None
    id: UUID
    name: str
    object_type: Literal["EKS_ANYWHERE_VSPHERE"]
    role_arn: str | None = None
    vsphere_user: str


class GcpStaticClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["GCP"]


class GcpWorkloadIdentityFederationClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["GCP_WORKLOAD_IDENTITY_FEDERATION"]
    project_id: str
    service_account_email: str
    token_lifetime_seconds: int
    workload_identity_provider_resource: str


class GenericClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["OTHER"]


class ScalewayClusterCredentials(Model):
    id: UUID
    name: str
    object_type: Literal["SCW"]
    scaleway_access_key: str
    scaleway_organization_id: str
    scaleway_project_id: str


ClusterCredentials: TypeAlias = Annotated[
    AwsStaticClusterCredentials
    | ScalewayClusterCredentials
    | GenericClusterCredentials
    | AwsRoleClusterCredentials
    | EksAnywhereVsphereClusterCredentials
    | AzureStaticClusterCredentials
    | GcpStaticClusterCredentials
    | GcpWorkloadIdentityFederationClusterCredentials,
    Field(discriminator="object_type"),
]
