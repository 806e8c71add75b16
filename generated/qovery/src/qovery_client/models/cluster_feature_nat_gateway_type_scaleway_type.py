from .._runtime import OpenStrEnum


class ClusterFeatureNatGatewayTypeScalewayType(OpenStrEnum):
    VPC_GW_S = "VPC-GW-S"
    VPC_GW_M = "VPC-GW-M"
    VPC_GW_L = "VPC-GW-L"
    VPC_GW_XL = "VPC-GW-XL"
