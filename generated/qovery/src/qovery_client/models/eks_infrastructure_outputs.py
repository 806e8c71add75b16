from typing import Literal

from .._runtime import Model
from .eks_infrastructure_outputs_external_secrets_automatic_authentication import (
    EksInfrastructureOutputsExternalSecretsAutomaticAuthentication,
)


class EksInfrastructureOutputs(Model):
    kind: Literal["EKS"]
    cluster_name: str
    cluster_arn: str
    cluster_oidc_issuer: str
    vpc_id: str
    external_secrets_automatic_authentication: (
        EksInfrastructureOutputsExternalSecretsAutomaticAuthentication | None
    ) = None
