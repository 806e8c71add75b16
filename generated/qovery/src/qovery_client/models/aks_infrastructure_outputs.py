from typing import Literal

from .._runtime import Model


class AksInfrastructureOutputs(Model):
    kind: Literal["AKS"]
    cluster_name: str
    cluster_oidc_issuer: str
