from typing import Literal

from .._runtime import Model


class KapsuleInfrastructureOutputs(Model):
    kind: Literal["SCW_KAPSULE"]
    cluster_name: str
