from .._runtime import Model


class BitbucketIntegrationPatchAddonCredentials(Model):
    addon_key: str
    client_key: str
    shared_secret: str
