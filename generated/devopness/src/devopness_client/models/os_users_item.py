from .._runtime import Model


class OsUsersItem(Model):
    name: str
