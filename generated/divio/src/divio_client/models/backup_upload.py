from .._runtime import Model
from .backup_upload_target import BackupUploadTarget


class BackupUpload(Model):
    uuid: str | None = None
    results: dict[str, BackupUploadTarget] | None = None
