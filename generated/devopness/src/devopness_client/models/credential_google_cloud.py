from .._runtime import Model


class CredentialGoogleCloud(Model):
    service_account_key: str
