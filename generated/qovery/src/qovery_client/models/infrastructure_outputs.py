from typing import Annotated, TypeAlias

from pydantic import Field

from .aks_infrastructure_outputs import AksInfrastructureOutputs
from .eks_infrastructure_outputs import EksInfrastructureOutputs
from .gke_infrastructure_outputs import GkeInfrastructureOutputs
from .kapsule_infrastructure_outputs import KapsuleInfrastructureOutputs

InfrastructureOutputs: TypeAlias = Annotated[
    AksInfrastructureOutputs
    | EksInfrastructureOutputs
    | GkeInfrastructureOutputs
    | KapsuleInfrastructureOutputs,
    Field(discriminator="kind"),
]
