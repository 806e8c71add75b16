from .._runtime import Model


class CredentialAzure(Model):
    tenant_id: str
    subscription_id: str
    client_id: str
    client_secret: str
