from typing import Literal

from .._runtime import Model


class AksInfrastructureOutputs(Model):
    cluster_name: str
    cluster_oidc_issuer: str
    kind: Literal["AKS"]
