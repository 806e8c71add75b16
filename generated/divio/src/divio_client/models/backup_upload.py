from .._runtime import Model
from .backup_upload_target import BackupUploadTarget


class BackupUpload(Model):
    results: dict[str, BackupUploadTarget] | None = None
    uuid: str | None = None
