from typing import Annotated, TypeAlias

from pydantic import Field

from .aws_role_cluster_credentials import AwsRoleClusterCredentials
from .aws_static_cluster_credentials import AwsStaticClusterCredentials
from .azure_static_cluster_credentials import AzureStaticClusterCredentials
from .eks_anywhere_vsphere_cluster_credentials import EksAnywhereVsphereClusterCredentials
from .gcp_static_cluster_credentials import GcpStaticClusterCredentials
from .gcp_workload_identity_federation_cluster_credentials import (
    GcpWorkloadIdentityFederationClusterCredentials,
)
from .generic_cluster_credentials import GenericClusterCredentials
from .scaleway_cluster_credentials import ScalewayClusterCredentials

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
