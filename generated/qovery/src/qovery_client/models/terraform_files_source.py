from .._runtime import Model
from .terraform_files_source_git import TerraformFilesSourceGit


class TerraformFilesSource(Model):
    git: TerraformFilesSourceGit | None = None
