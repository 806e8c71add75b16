from typing import Literal

from .._runtime import Model


class ClusterFeatureNatGatewayTypeGcp(Model):
    provider: Literal["gcp"]
    static_ips_count: int
    static_ips_enabled: bool
