from .._runtime import Model


class BlackfireIntegrationEnvironmentsCredential(Model):
    server_uuid: str
    server_token: str
