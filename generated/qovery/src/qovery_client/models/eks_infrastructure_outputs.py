from typing import Literal

from .._runtime import Model
from .eks_infrastructure_outputs_external_secrets_automatic_authentication import (
    EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
)


class EksInfrastructureOutputs(Model):
    cluster_arn: str
    cluster_name: str
    cluster_oidc_issuer: str
    external_secrets_automatic_authentication: (
        EksInfrastructureOutputsExternalSecretsAutomaticAuthentication | None
    ) = None
    kind: Literal["EKS"]
    vpc_id: str
