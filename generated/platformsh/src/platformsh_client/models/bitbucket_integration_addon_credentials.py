from .._runtime import Model


class BitbucketIntegrationAddonCredentials(Model):
    addon_key: str
    client_key: str
