from .._runtime import Model


class CredentialAzure(Model):
    client_id: str
    client_secret: str
    subscription_id: str
    tenant_id: str
