from typing import TypeAlias
from uuid import UUID

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .cluster_cloud_provider_info_request_credentials import (
    ClusterCloudProviderInfoRequestCredentials,
)
from .cluster_feature_aws_existing_vpc import (
    ClusterFeatureAwsExistingVpc,
    ClusterFeatureGcpExistingVpc,
    ClusterFeatureKarpenterParameters,
    ClusterFeatureNatGatewayParameters,
)
from .cluster_infrastructure_charts_parameters import (
    SecretManagerAuthenticationDto,
    SecretManagerEndpointConfigurationDto,
)


class ClusterCloudProviderInfoRequest(Model):
    cloud_provider: CloudProviderEnum | None = None
    credentials: ClusterCloudProviderInfoRequestCredentials | None = None
    region: str | None = None


ClusterRequestFeatureValue: TypeAlias = (
    str
    | bool
    | ClusterFeatureAwsExistingVpc
    | ClusterFeatureGcpExistingVpc
    | ClusterFeatureKarpenterParameters
    | ClusterFeatureNatGatewayParameters
)


class ClusterRequestFeature(Model):
    id: UUID | None = None
    value: ClusterRequestFeatureValue | None = None


class SecretManagerAccessRequest(Model):
    authentication: SecretManagerAuthenticationDto
    endpoint: SecretManagerEndpointConfigurationDto
    id: UUID | None = None
    name: str


SecretManagerAccessRequestList: TypeAlias = list[SecretManagerAccessRequest]
