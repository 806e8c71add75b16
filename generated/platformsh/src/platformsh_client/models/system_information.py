from datetime import datetime

from .._runtime import Model


class SystemInformation(Model):
    version: str
    image: str
    started_at: datetime
