from uuid import UUID

from .._runtime import Model


class LegacyAddonUninstallRequest(Model):
    addon: UUID
