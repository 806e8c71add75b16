from datetime import datetime

from .._runtime import Model


class SystemInformation(Model):
    image: str
    started_at: datetime
    version: str
