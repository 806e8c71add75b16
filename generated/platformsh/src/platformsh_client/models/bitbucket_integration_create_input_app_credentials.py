from .._runtime import Model


class BitbucketIntegrationCreateInputAppCredentials(Model):
    key: str
    secret: str
