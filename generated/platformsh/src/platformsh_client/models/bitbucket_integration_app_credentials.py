from .._runtime import Model


class BitbucketIntegrationAppCredentials(Model):
    key: str
