from .._runtime import Model


class UserProjectAccessLinksSelf(Model):
    href: str | None = None
