from .._runtime import Model


class EksInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    eks_role_arn: str
