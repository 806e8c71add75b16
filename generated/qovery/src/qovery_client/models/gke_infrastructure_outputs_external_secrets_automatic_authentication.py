from .._runtime import Model


class GkeInfrastructureOutputsExternalSecretsAutomaticAuthentication(Model):
    gke_service_account: str
