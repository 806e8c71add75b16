from typing import Literal

from .._runtime import Model
from .gke_infrastructure_outputs_external_secrets_automatic_authentication import (
    GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication,
)


class GkeInfrastructureOutputs(Model):
    cluster_name: str
    cluster_self_link: str
    external_secrets_automatic_authentication: (
        GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication | None
    ) = None
    kind: Literal["GKE"]
