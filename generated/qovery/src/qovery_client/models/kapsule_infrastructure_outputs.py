from typing import Literal

from .._runtime import Model


class KapsuleInfrastructureOutputs(Model):
    cluster_name: str
    kind: Literal["SCW_KAPSULE"]
