from .._runtime import Model


class AzureCredentialsRequest(Model):
    azure_subscription_id: str
    azure_tenant_id: str
    name: str
