from .._runtime import Model


class AzureCredentialsRequest(Model):
    name: str
    azure_subscription_id: str
    azure_tenant_id: str
