from .._runtime import Model


class BitbucketIntegrationCreateInputAddonCredentials(Model):
    addon_key: str
    client_key: str
    shared_secret: str
