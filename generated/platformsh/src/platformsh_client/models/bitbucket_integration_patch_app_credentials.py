from .._runtime import Model


class BitbucketIntegrationPatchAppCredentials(Model):
    key: str
    secret: str
