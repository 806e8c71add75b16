from typing import Literal

from .._runtime import Model


class ClusterFeatureNatGatewayTypeGcp(Model):
    provider: Literal["gcp"]
    static_ips_enabled: bool
    static_ips_count: int
