from .._runtime import Model


class EksAnywhereClusterJwtResponse(Model):
    jwt: str
