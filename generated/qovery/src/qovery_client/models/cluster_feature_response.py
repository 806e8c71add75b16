from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .cluster_feature_aws_existing_vpc import (
    ClusterFeatureAwsExistingVpc,
    ClusterFeatureGcpExistingVpc,
    ClusterFeatureKarpenterParameters,
    ClusterFeatureNatGatewayParameters,
)

ClusterFeatureResponseAcceptedValue: TypeAlias = str | bool


class ClusterFeatureResponseTypeEnum(OpenStrEnum):
    STRING = "STRING"
    BOOLEAN = "BOOLEAN"
    AWS_USER_PROVIDED_NETWORK = "AWS_USER_PROVIDED_NETWORK"
    GCP_USER_PROVIDED_NETWORK = "GCP_USER_PROVIDED_NETWORK"
    KARPENTER = "KARPENTER"
    NAT_GATEWAY = "NAT_GATEWAY"


class ClusterFeatureAwsExistingVpcResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.AWS_USER_PROVIDED_NETWORK]
    value: ClusterFeatureAwsExistingVpc


class ClusterFeatureBooleanResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.BOOLEAN]
    value: bool


class ClusterFeatureGcpExistingVpcResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.GCP_USER_PROVIDED_NETWORK]
    value: ClusterFeatureGcpExistingVpc


class ClusterFeatureKarpenterParametersResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.KARPENTER]
    value: ClusterFeatureKarpenterParameters


class ClusterFeatureNatGatewayParametersResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.NAT_GATEWAY]
    value: ClusterFeatureNatGatewayParameters | None


class ClusterFeatureStringResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.STRING]
    value: str


ClusterFeatureResponseValueObject: TypeAlias = Annotated[
    ClusterFeatureStringResponse
    | ClusterFeatureBooleanResponse
    | ClusterFeatureAwsExistingVpcResponse
    | ClusterFeatureGcpExistingVpcResponse
    | ClusterFeatureKarpenterParametersResponse
    | ClusterFeatureNatGatewayParametersResponse,
    Field(discriminator="type"),
]


class ClusterFeatureResponse(Model):
    accepted_values: list[ClusterFeatureResponseAcceptedValue] | None = None
    cloud_provider_feature_documentation: str | None = None
    cost_per_month: float | int | None = None
    """Deprecated."""

    cost_per_month_in_cents: int | None = None
    """Deprecated."""

    currency_code: str | None = None
    """Deprecated."""

    description: str | None = None
    id: UUID | None = None
    is_cloud_provider_paying_feature: bool | None = None
    is_qovery_paying_feature: bool | None = None
    is_value_updatable: bool | None = None
    qovery_feature_documentation: str | None = None
    title: str | None = None
    value_object: ClusterFeatureResponseValueObject | None = None
    value_type: str | None = None
