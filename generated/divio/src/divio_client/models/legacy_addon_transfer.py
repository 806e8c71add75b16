from uuid import UUID

from .._runtime import Model


class LegacyAddonTransfer(Model):
    organisation: UUID
    """UUID of the organization that gets the addon."""
