from typing import Annotated, TypeAlias

from pydantic import Field

from .cluster_feature_nat_gateway_type_gcp import ClusterFeatureNatGatewayTypeGcp
from .cluster_feature_nat_gateway_type_scaleway import ClusterFeatureNatGatewayTypeScaleway

ClusterFeatureNatGatewayParametersNatGatewayType: TypeAlias = Annotated[
    ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeGcp,
    Field(discriminator="provider"),
]
