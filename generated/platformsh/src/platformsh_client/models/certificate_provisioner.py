from .._runtime import Model


class CertificateProvisioner(Model):
    directory_url: str
    eab_hmac_key: str | None
    eab_kid: str | None
    email: str
    id: str
