from .._runtime import Model


class BlackfireIntegrationEnvironmentsCredential(Model):
    server_token: str
    server_uuid: str
